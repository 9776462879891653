// Invented articles for the tests in the editor.

const sharedPassage = `The quay at Skjolvik was finished in the spring of 2031, two years late and far above the sum that the council had set aside for it. The council has never published the names of the firms that were paid, and the harbour board has refused three requests to do so.

Fishermen who have used the quay since then report that the planks are already loose near the second lamp, and that the ladder on the northern side ends a full metre above the water at low tide.`;

/** An article with a headline, names, a quotation with its speaker, page furniture. */
export const quay = `# No names from the harbour board

By Ada Lund

${sharedPassage}

## What the government says

“We will publish the names on Monday,” said Oskar Tangvald, the transport minister of Norway. Tangvald spoke in Oslo after a meeting with Sweden.

Many analysts say that the government of Norway has little choice.
`;

/** Another that holds the same passage, with words of its own around it. */
export const quayCopied = `Harbour news of the week

The weekly round of the harbours begins in the north, where little else was talked about.

${sharedPassage}

Elsewhere the ferries ran as planned, and the fish market at Torsvik was open on every day of the week.
`;
