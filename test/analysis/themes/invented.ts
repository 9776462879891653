/** Invented articles on three matters, for tests that need a small folder with themes in it. */
export const bridge = {
  "bridge-1":
    "Harbour board closes swing bridge\n\nThe harbour board of Port Sel will close its swing bridge " +
    "while divers replace timber piles.\n\nFerry crews say the swing bridge has jammed twice since " +
    "a dredger struck a pile.",
  "bridge-2":
    "Divers at work under the bridge\n\nDivers began to replace piles of the swing bridge in Port " +
    "Sel on Monday.\n\nThe dredger that struck the bridge has left the harbour.",
  "bridge-3":
    "Ferry crews want a fixed bridge\n\nFerry crews in Port Sel asked the harbour board for a fixed " +
    "bridge.\n\nA swing bridge, they said, jams whenever a pile moves.",
};

export const herring = {
  "herring-1":
    "Herring quota cut again\n\nTrawler owners face another cut of the herring quota after a survey " +
    "found fewer spawning fish.\n\nThe quota for cod stays as it is.",
  "herring-2":
    "Trawler owners sue over quota\n\nTrawler owners took the herring quota to court and called the " +
    "spawning survey flawed.\n\nBiologists defend the survey of spawning herring.",
  "herring-3":
    "Fewer herring at spawning grounds\n\nBiologists counted fewer herring at the spawning grounds, " +
    "and trawler skippers fear for the quota.",
};

export const lighthouse = {
  "lens-1":
    "A lighthouse lens goes on show\n\nThe museum shows the glass lens of a lighthouse, polished by " +
    "volunteers over one winter.",
};
