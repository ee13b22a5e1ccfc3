/* Lets the search answer a question or a whole message. Sphinx finds the pages that hold every word of it, if any. */
(() => {
  const MOST = 12; // pages that hold most of the words
  const FEW = 3; // places of a message; what more pages have for a title is none
  const everyWord = Search._performSearch;

  // What it returns is shown from its end: the best comes last.
  Search._performSearch = (query, terms, excluded, ...others) => {
    Scorer.topics ??= Scorer.readTopics();
    const found = everyWord(query, terms, excluded, ...others);
    const told = messagesIn(query);
    const pages = terms.size < 2 || found.some(isSure) ? found : mostWords(terms, excluded);
    return [...pages.filter(([page, title]) => !told.some((one) => one[0] === page && one[1] === title)), ...told];
  };

  // A page whose title and keywords hold every word, or something that is called so.
  const isSure = ([page, , , , , , kind]) => kind !== SearchResultKind.text || Scorer.isAbout(page);

  // Pages that hold at least half of the words, in their text or keywords. A word counts for more the fewer pages hold
  // it, and three times where the page is about it.
  const mostWords = (terms, excluded) => {
    const { docnames, filenames, titles } = Search._index;
    const pages = docnames.map((name, file) => ({
      page: [name, titles[file], "", null, 0, filenames[file], SearchResultKind.text],
      words: 0,
      worth: 0,
    }));
    for (const term of terms) {
      const inText = new Set(Search.performTermsSearch(new Set([term]), excluded).map(([name]) => name));
      const isAbout = ({ page }) => Scorer.topics.get(page[0]).has(term);
      const holding = pages.filter((one) => inText.has(one.page[0]) || isAbout(one));
      for (const one of holding) {
        one.words += 1;
        one.worth += Math.log(docnames.length / holding.length) * (isAbout(one) ? 3 : 1);
      }
    }
    return pages
      .filter(({ words }) => words && 2 * words >= terms.size)
      .sort((one, other) => one.worth - other.worth)
      .slice(-MOST)
      .map(({ page }) => page);
  };

  // Where a message is explained that is a part of what was pasted: entries of "Errors and symptoms", and traps.
  const messagesIn = (query) => {
    const { alltitles, docnames, filenames, titles } = Search._index;
    const pasted = spaced(query);
    return Object.entries(alltitles)
      .filter(([title, places]) => places.length <= FEW && pasted.includes(spaced(bare(title))))
      .flatMap(([title, places]) => places.map(([file, anchor]) => [
        docnames[file], `${titles[file]} > ${title}`, anchor ? `#${anchor}` : "", null, 0, filenames[file],
        SearchResultKind.title,
      ]))
      .filter(([page, title]) => isMessage(title.split(" > ").pop(), isEntry(page) ? 2 : 3))
      .sort(([one, title], [other, longer]) => isEntry(one) - isEntry(other) || title.length - longer.length);
  };

  const isEntry = (page) => page === "errors";
  const bare = (title) => title.replace(/ \([^()]*\)$/, ""); // without the client
  const isMessage = (title, words) => splitQuery(bare(title)).length >= words || /[a-z][A-Z]|_/.test(title);
  const spaced = (text) => ` ${splitQuery(text.toLowerCase()).join(" ")} `;
})();
