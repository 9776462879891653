// @ts-check
// The fonts of the bundled browser: DejaVu for everything, so that a picture looks the same
// wherever it is taken.

/** Families asked for by pages → the one they get. */
const families = {
  monospace: "DejaVu Sans Mono",
  "Droid Sans Mono": "DejaVu Sans Mono",
  "sans-serif": "DejaVu Sans",
  "system-ui": "DejaVu Sans",
  serif: "DejaVu Serif",
};

/**
 * A configuration for fontconfig.
 * @param {string} fontFolder
 * @param {string} cacheFolder
 * @returns {string}
 */
export function fontConfiguration(fontFolder, cacheFolder) {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    `  <dir>${escapeXml(fontFolder)}</dir>`,
    `  <cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    ...Object.entries(families).map(([asked, given]) => alias(asked, given)),
    '  <match target="pattern">',
    '    <edit name="family" mode="append_last"><string>DejaVu Sans</string></edit>',
    "  </match>",
    "</fontconfig>",
    "",
  ].join("\n");
}

/**
 * @param {string} asked
 * @param {string} given
 */
function alias(asked, given) {
  return [
    '  <match target="pattern">',
    `    <test qual="any" name="family"><string>${asked}</string></test>`,
    '    <edit name="family" mode="assign" binding="strong">',
    `      <string>${given}</string>`,
    "    </edit>",
    "  </match>",
  ].join("\n");
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
