// How the search orders what it finds. Sphinx's searchtools.js reads this object; the numbers are its own defaults.
//
// Sphinx gives every page that holds the words the same score. Here a page comes first whose title and keywords hold
// all of them: it is about what the reader looks for, and the others mention it. Among those, a title that begins with
// what was asked and says little else comes first: "upload" means "Upload files". So does a name of a client's interface,
// and a title, that is looked for as it is written.
var Scorer = {
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,

  score: ([page, title, anchor, , score, , kind]) => {
    const named = ["object", "title"].includes(kind) && Scorer.isNamed(title.split(" > ").pop()) ? 60 : 0;
    const about = kind !== "object" && !anchor && Scorer.isAbout(page) ? 80 + Scorer.inTitle(page) : 0;
    return score + named + about + (page.startsWith("guides/") ? 1 : 0);
  },

  query: (new URLSearchParams(location.search).get("q") ?? "").trim().toLowerCase(),

  isNamed: (name) => {
    const asked = Scorer.query.replace("()", "");
    return [name.toLowerCase(), name.toLowerCase().split(".").pop()].includes(asked);
  },

  isAbout: (page) => {
    Scorer.topics ??= Scorer.readTopics();
    return Scorer.asked.length > 0 && Scorer.asked.every((word) => Scorer.topics.get(page).has(word));
  },

  inTitle: (page) => {
    const title = Scorer.titles.get(page);
    const asked = title.filter((word) => Scorer.asked.includes(word));
    return title.length ? (10 * asked.length) / title.length + (asked.includes(title[0]) ? 1 : 0) : 0;
  },

  readTopics: () => {
    const { docnames, titles, indexentries } = Search._index;
    Scorer.asked = Scorer.stems(Scorer.query);
    const words = titles.map((title) => Scorer.stems(title));
    Scorer.titles = new Map(docnames.map((name, file) => [name, words[file]]));
    const topics = words.map((title) => new Set(title));
    for (const [keyword, places] of Object.entries(indexentries)) {
      for (const [file] of places) Scorer.stems(keyword).forEach((word) => topics[file].add(word));
    }
    return new Map(docnames.map((name, file) => [name, topics[file]]));
  },

  stems: (text) => {
    const stemmer = new Stemmer();
    const words = splitQuery(text.toLowerCase()).filter((word) => !stopwords.has(word));
    return words.map((word) => stemmer.stemWord(word));
  },
};
