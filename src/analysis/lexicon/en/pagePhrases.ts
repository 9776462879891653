import { phraseList } from "../wordList";

/**
 * Phrases of the page that stand within running text, where no line of their own tells them: captions
 * of slide shows, invitations, who wrote and who contributed, how a poll was made. Without marks; a
 * passage that many articles share and that is made of such phrases is page furniture.
 *
 * Source: page templates of large outlets, read in the development corpus.
 */
export const pagePhrases: readonly string[] = phraseList(`
  hide caption, show caption, media caption, image caption, image copyright, replay more videos,
  must watch, just watched, media playback, story highlights, file photo,
  getty images, video loading, watch next,
  sign up, sign in, log in, newsletter, newsletters, subscribe, subscribers, email address,
  mailing list, click here, click on, tap here, go here now, read more, learn more, more here,
  share this, share tweet, tweet post email, listen to article, listen to this, in the comments,
  leave a comment, join the conversation, something to add, get in touch, contact number,
  send us, pitch us, submission guidelines, got a tip, do you have a story, let us know,
  our free, our weekly, our daily, download the app, breaking news alerts, follow us, follow him on,
  follow her on, follow them on, follow me on, connect with him on, connect with her on,
  find him on, find her on, on twitter at, on facebook at, visit her website, visit his website,
  visit our, privacy policy, terms of service, terms of use, all rights reserved, copyright,
  may not be published, may not be reproduced, broadcast rewritten or redistributed,
  contributed to this article, contributed to this report, contributed to this story,
  contributed reporting, additional reporting, reporting by, editing by, write to, can be reached at,
  can be contacted at, email him at, email her at, haveyoursay, opinions expressed, views expressed,
  opinion columnist, is a columnist, and columnist for, is a contributor to, is a contributing,
  is a political commentator, is a fellow at, is a senior fellow, is a professor of,
  is a professor at, is an associate professor, is an assistant professor, is the author of,
  the author of the, is author of, is editor of, is the editor of, is a writer, is a reporter,
  is a freelance, has been published in, his most recent book, her most recent book,
  his latest book, her latest book, for more of, originally appeared, originally published,
  this story has been updated, this article has been updated, developing story,
  check back for updates,
  poll was conducted, survey was conducted, poll is based on, survey is based on, margin of error,
  sampling error, credibility interval, landline and cellphone,
  randomly chosen, registered voters nationwide
`);
