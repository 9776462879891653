import { wordList } from "../wordList";

/** After "who": what gives somebody a role: `Holt, who heads the office,`. Lower case. */
export const roleVerbs = wordList(`
  heads headed leads led runs ran chairs chaired directs directed commands commanded edits edited
  founded owns coordinates oversees oversaw manages managed presides presided governs governed
  represents represented teaches studies
`);

/** Words that end a role’s description: `head of the office said`. Lower case. */
export const roleEnds = wordList(`
  who which that said says told has had have is was were are will would whose when where while but
  as by with after before since because if from whom whether what how why
`);

/** Heads of a role that are no office: `his niece, Ada Holt,` and `the company’s founder`. Lower case. */
export const roleHeads = wordList(`
  spokesman spokeswoman spokesperson chairwoman chairman chairperson head chief director minister
  president secretary founder owner curator expert professor economist analyst official employee
  member fellow engineer technician biologist climatologist meteorologist surveyor fisherman
  fisherwoman teacher doctor nurse lawyer attorney judge activist resident farmer driver
  correspondent editor reporter journalist columnist commander general captain colonel mayor
  governor senator congressman congresswoman lawmaker ambassador envoy negotiator adviser advisor
  counsel executive manager leader boss treasurer commissioner coach author historian scientist
  researcher scholar specialist
`);
