/** Two articles that give nearly the same words to two speakers. */
export const harbour = `=== 001_0000000000000001.txt
Harbour reopens

“The quay is safe again, and the ferries will sail on Monday,” said Ada Holm, the port director.
=== 002_0000000000000002.txt
Council votes

“The quay is safe, and the ferries will sail on Monday,” said Erik Solberg.
`;
