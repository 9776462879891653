import { wordList } from "../wordList";

/**
 * Irregular verb forms that are finite wherever they stand after a subject: past tenses that are no
 * participles, third persons that are no plural nouns.
 */
export const finiteForms = wordList(`
  became began broke came chose did drew drove fell flew forgot froze gave got grew knew ran rose
  saw shook spoke stole swore threw took went woke wore wrote
  allows appears asks becomes believes belongs brings comes contains continues deserves does exists
  expects feels gets gives goes happens helps hopes includes involves keeps knows lacks lies makes
  means needs offers owes plans prevents proves provides refuses remains represents requires says
  seems sees sends shows stands takes tells tends thinks wants wins works
`);

/** Plural and first-person forms that are never nouns. */
export const pluralForms = wordList(`
  agree appear become believe belong bring contain deserve exist expect include keep
  know owe prefer remain require seem tend think
`);

/** Plural forms that can be nouns, infinitives or parts of names: finite right after a plural. */
export const doubtfulPluralForms = wordList(`
  call come face feel fight get give go lack live look make mean need plan play run say see show
  stand take want work
`);

/** Past tenses that look like their participles: finite before an object. */
export const pastLikeParticiple = wordList(`
  bought brought built caught cost cut felt found fought gained got had heard held hit hurt kept
  laid led left lost made meant met paid put said sat sent set shot shut slept sold spent stood
  struck taught thought told understood won
`);
