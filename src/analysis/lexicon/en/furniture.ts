import { phraseList } from "../wordList";

/**
 * Text of the page around an article: whole lines, beginnings of lines, and lines that open a block of
 * furniture. All are folded as `foldLine` folds a line: lower case, `'` for every apostrophe, `0` for
 * every number, single spaces, no punctuation, arrows or brackets at either end.
 *
 * Sources: the 18,000-article development corpus (lines that many articles share), and the page
 * templates of Blogger, WordPress, Medium, Substack and large outlets.
 */

/** Lines that are nothing else, wherever they stand. */
export const furnitureLines: readonly string[] = phraseList(`
  skip to main content, skip to content, skip to main, skip to navigation, skip navigation,
  skip to footer, jump to content, back to top, scroll to top, go to top, go back, back, menu,
  main menu, close menu, open menu, toggle navigation, navigation, close, search,
  search this blog, home, about, about us, contact, contact us, site map, sitemap, next, previous,
  next article, previous article, next post, previous post, older post, newer post, older posts,
  newer posts, older, newer, next page, previous page, page 0, next story, previous story,
  view all, see all, show all, show more, show less, load more, more, see more, view more,
  loading, view web version, view on web, view in browser, table of contents, in this article,
  on this page, prev, slideshow, gallery, view gallery, slideshow 0 images, 0 images, skip ad,
  skip advertisement, listen, listen to this article, listen to article, print,
  print this article, email, save, save article, bookmark, copy link, link copied, more on this,
  more options, sign in, sign up, log in, login, log out, register, subscribe, subscribe now,
  subscribe today, my account, create account, create a free account, already a subscriber,
  get the app, download the app, newsletter, newsletters, newsletter sign up, newsletter sign-up,
  sign up for our newsletter, sign up for daily newsletters,
  sign up for daily newsletters manage newsletters, manage newsletters, manage subscriptions,
  thank you for subscribing, thank you for signing up, enter your email, email address,
  your email address, start your free trial, become a member, become a patron, donate, donate now,
  support us, support our work, continue, continue reading, read in app, open in app, get started,
  learn more, click here, no thanks, maybe later, accept, accept all, accept cookies, reject all,
  cookie settings, manage cookies, cookie policy, privacy policy, privacy notice, terms of use,
  terms of service, terms and conditions, privacy, terms, privacy & cookies,
  do not sell my personal information, powered by blogger, powered by wordpress,
  blog at wordpress.com, website powered by wordpress.com, log in now,
  design a site like this with wordpress.com, create a website or blog at wordpress.com,
  create your website with wordpress.com, start a blog at wordpress.com, report abuse,
  report this content, view site in reader, collapse this bar, edit, follow, following, unfollow,
  privacy & cookies: this site uses cookies, share, share this, share this article,
  share this story, share this post, share this page, share on facebook, share on twitter,
  share on x, share on linkedin, share on whatsapp, share via email, share on reddit,
  share on pinterest, share on tumblr, share on telegram, share article, share story, share tweet,
  share full article, tweet, tweet this, pin it, facebook, twitter, linkedin, whatsapp, reddit,
  pinterest, instagram, youtube, telegram, tumblr, messenger, flipboard, pocket, rss, get link,
  other apps, facebook twitter pinterest, facebook twitter, facebook twitter email,
  facebook twitter linkedin, share tweet post email, share this article share tweet post email,
  email this, blogthis, share to x, share to facebook, share to twitter, share to pinterest,
  like this, like loading, like, likes, 0 likes, 0 shares, 0 views, 0 claps, shares, reblog,
  click to share on facebook (opens in new window, click to share on twitter (opens in new window,
  press this, customize buttons, send, join the conversation, follow us, connect with us,
  comments, comment, 0 comments, 0 comment, comments 0, comments (0, no comments, no comments yet,
  post a comment, post comment, leave a comment, leave a reply, add comment, add a comment,
  view comments, show comments, hide comments, read comments, load comments, read 0 comments,
  view 0 comments, reply, cancel reply, comments are closed, write a comment,
  be the first to comment, 0 replies, 0 responses, enter comment, popular comments,
  comments section, advertisement, advertisements, ad, ads, advertisment, advertorial, sponsored,
  sponsored content, promoted, promoted content, paid content, paid post, adchoices,
  advertise with us, advertisement advertisement, advertisement continue reading the main story,
  continue reading the main story, continue reading below, story continues below,
  story continues below advertisement, story continued below, story continues,
  article continues below, article continues after advertisement,
  article continues below advertisement, article continues, scroll to continue,
  scroll to continue with content, report this ad, why this ad, remove ads,
  story continues after this ad, text continues below, scroll down to continue reading, photo,
  photos, image, video, watch, watch video, play video, watch now, pullquote, hide caption,
  toggle caption, show caption, enlarge this image, getty images, ap photo, afp/getty images,
  shutterstock, file photo, image credit, photo credit, advertisement image, media caption,
  image copyright, image source, image caption, prev image 0 of 0, next image 0 of 0,
  view image in fullscreen, view image in full screen, 0 min read, 0 mins read, 0 minute read,
  0 minutes read, 0-min read, 0-minute read, 0 min, min read, reading time 0 minutes,
  reading time: 0 minutes, estimated reading time 0 minutes, 0 hours ago, 0 hour ago, 0 days ago,
  0 day ago, 0 minutes ago, 0 weeks ago, 0 months ago, 0 years ago, read more, read full story,
  read the full story, read full article, full story, read more here, see also, also read, tags,
  topics, labels, categories, uncategorized, filed under, this article is more than 0 year old,
  this article is more than 0 years old, all rights reserved, copyright, corrections, rate this,
  report an error, suggest a correction
`);

/** Section names that stand above a headline; furniture only before the article's first prose. */
export const sectionNames: readonly string[] = phraseList(`
  news, world, world news, politics, opinion, business, sport, sports, culture, technology, tech,
  science, health, lifestyle, travel, entertainment, arts, weather, local, local news, national,
  international, europe, asia, africa, americas, middle east, us, u.s, uk, us news, uk news,
  u.s. news, us politics, uk politics, world politics, foreign policy, economy, markets, finance,
  defense, defence, security, analysis, commentary, editorial, opinions, op-ed, blog, blogs,
  features, feature, breaking news, breaking, latest, latest news, top stories, headlines,
  exclusive, explainer, explainers, investigations, magazine, video, podcasts, podcast, live,
  trending, most read, analysis/opinion, perspective, geopolitics, all news, front page
`);

/**
 * Beginnings of lines of at most 200 characters. `always` holds for full sentences too; `fragment`
 * only for lines that are no full sentence of twelve words or more, which could be the article's own.
 */
export const furnitureBeginnings: Readonly<Record<"always" | "fragment", readonly string[]>> = {
  always: phraseList(`
  sign up for our, sign up for the, sign up to, sign up here, sign up now, sign up today,
  subscribe to our, subscribe to the newsletter, subscribe on apple, get our free, get our daily,
  get our top, get the latest news, get breaking news, get all the latest news, get alerts,
  get email updates, get the monitor stories, join our newsletter, join our mailing list,
  join our telegram, join our whatsapp, want fox news first, daily politics news delivered,
  follow us on, follow @, like us on, find us on, click to share, click here to, click here for,
  click to get the, click for more, tap here to, read or share this story, facebook twitter,
  download our app, watch the latest video, skip to, advertisement continue reading,
  story continues below, article continues, read more:, read next:, also read:, see also:,
  related:, tags:, filed under, image copyright, enlarge this image, copyright ©, copyright 0,
  © 0, © copyright, all rights reserved, this site uses, this website uses, we use cookies,
  by continuing to, by signing up, by subscribing, design a site like, create a free website,
  report this, notify me of, your email address will, required fields are, save my name,
  this site is protected by recaptcha, you must be logged in, support our journalism,
  thanks for reading, thank you for reading, send letters to, got a tip, contact us at,
  media playback is, your browser does not, just watched, visit business insider's homepage,
  by clicking on, click to get
`),
  fragment: phraseList(`
  subscribe to get, subscribe now, subscribe for, subscribe via, subscribe by email,
  join us on facebook, enter your email, follow our, follow me on, find me on, connect with us on,
  share this:, share this article, share this story, share on, share via, share to,
  download the app, get the app, advertisement:, story continued below, read more about,
  read more on, read also:, read now:, also see:, related story:, related stories:,
  related article:, related articles:, further reading:, more on this, more stories, more:,
  also on, up next:, don't miss:, must read:, photos:, video:, tagged:, tagged in, posted in,
  categories:, category:, labels:, topics:, published in:, image source, image credit,
  photo credit, photo by, photograph by, photo illustration, picture credit, featured image,
  photo:, toggle caption, privacy policy, powered by, theme:, proudly powered by, blog at,
  designed with, built with, hosted by, create a website, logged in as, log in to, login to,
  sign in to, already a member, already have an account, don't have an account, not a subscriber,
  you have 0 free, support independent, support quality journalism, enjoyed this article,
  donate to, buy me a coffee, become a subscriber, become a patron, become a paid,
  upgrade to paid, leave a comment, leave a reply, post a comment, view comments,
  view all comments, read comments, send a tip, send us a tip, have a tip, contact the author,
  slideshow, please enable javascript, javascript is, replay more videos,
  this is a rush transcript, last updated on, estimated reading time, reading time, 0 min read,
  0 minute read, more from the, more from this, more from our, if you enjoyed this article,
  join us on twitter, image via, theme by, watch:, listen:, like what you're reading,
  not a member
`),
};

/**
 * Lines after which nothing of the article comes, where enough of it stands before them. `teasers`
 * are followed by other articles, `talk` by what readers wrote.
 */
export const furnitureOpeners: Readonly<Record<"teasers" | "talk", readonly string[]>> = {
  teasers: phraseList(`
  popular posts from this blog, popular posts, related posts, related articles, related stories,
  related content, related news, related, related topics, you may also like, you might also like,
  you may also be interested in, you might be interested in, recommended, recommended for you,
  recommended articles, recommended stories, recommended reading, more stories, more news,
  more from this blog, more from the web, around the web, from around the web, more on this story,
  more on this topic, more in this section, more like this, more articles, most read,
  most popular, most viewed, most shared, most commented, trending, trending now,
  trending stories, popular stories, popular articles, editors' picks, editor's picks,
  editors picks, what to read next, read next, up next, next up, latest stories, latest news,
  latest posts, latest articles, latest headlines, recent posts, recent articles, recent stories,
  top stories, top posts, top news, keep reading, continue exploring, explore more, don't miss,
  must read, in other news, sponsored stories, promoted stories, paid stories, from our partners,
  blog archive, archive, archives, about the author, about the authors, about me, discover more,
  discover more from, discussion about this post, more from medium, similar articles,
  similar stories, other stories, stories you may like, we recommend
`),
  talk: phraseList(`
  comments, 0 comments, comments 0, comments (0, 0 responses, 0 replies, 0 thoughts,
  leave a comment, leave a reply, post a comment, add a comment, join the conversation,
  join the discussion, reader comments, view comments,
  readers' comments, write a comment
`),
};

/** Words of a line that credits a picture and says nothing else. */
export const pictureCredits: readonly string[] = phraseList(`
  getty images, ap photo, afp via getty, afp/getty, shutterstock, istock, wikimedia commons,
  public domain, courtesy of, pixabay, unsplash, via ap, /reuters, /afp, /ap, screenshot,
  file photo
`);
