/**
 * Two themes, a copy of an article, an article that fits nowhere and names nobody; two outlets, one of
 * them told by an address alone; days of one month, and articles without a date.
 */
export const newsroom = `=== 000_00000000000000aa.txt
---
title: Grebholm opens its salt mine to visitors
outlet: Fjord Courier
date: 2031-05-04
---

Grebholm opens its salt mine to visitors

Mayor Tove Lind opened the old salt mine of Grebholm on Sunday. The salt mine closed in 1964, when the last miners of Grebholm carried out their lamps.

“We kept the salt and lost the miners,” said Tove Lind. Visitors to the salt mine ride down in a cage that holds eleven people.
=== 001_00000000000000bb.txt
---
url: https://www.lantern.example/2031/05/06/salt
---

Mayor Tove Lind opened the old salt mine of Grebholm on Sunday. The salt mine closed in 1964, when the last miners of Grebholm carried out their lamps.

“We kept the salt and lost the miners,” said Tove Lind. Visitors to the salt mine ride down in a cage that holds eleven people.
=== 002_00000000000000cc.txt
---
outlet: Fjord Courier
date: 2031-05-06
---

Salt mine of Grebholm floods in its first week

Water rose in the salt mine of Grebholm on Tuesday. Tove Lind said that the pumps of the mine were as old as its miners. Visitors were led out of the salt mine by Ivo Brandal.
=== 003_00000000000000dd.txt
---
outlet: Fjord Courier
date: 2031-05-06
---

Ferry to Skarvoy runs at night again

The night ferry to Skarvoy sailed on Monday for the first time since the harbour froze. Captain Ivo Brandal said the ferry had carried nine passengers and a harmonium to Skarvoy.
=== 004_00000000000000ee.txt
Skarvoy wants a second night ferry

The council of Skarvoy asked for a second night ferry. One ferry is not enough for the harbour of Skarvoy, the council wrote, and passengers wait until morning.
=== 005_00000000000000ff.txt
How to proof bread in a cold kitchen

Leave dough beside warm pipes until its surface trembles, then fold twice and wait.
`;
