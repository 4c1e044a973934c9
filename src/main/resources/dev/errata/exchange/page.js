(() => {
  const box = document.getElementById("find");
  const count = document.getElementById("count");
  const nothing = document.getElementById("nothing");
  const all = [...document.querySelectorAll("article")];
  const lines = new Map([...document.querySelectorAll("nav li")].map(li => [li.firstChild.getAttribute("href").slice(1), li]));
  const domains = [...document.querySelectorAll("nav details")];
  const total = count.textContent;
  let texts = null;
  let waiting = 0;
  const find = () => {
    texts ??= all.map(article => article.textContent.toLowerCase());
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    all.forEach((article, i) => {
      const isFound = words.every(word => texts[i].includes(word));
      article.hidden = !isFound;
      lines.get(article.id).hidden = !isFound;
      found += isFound ? 1 : 0;
    });
    domains.forEach(domain => {
      domain.hidden = !domain.querySelector("li:not([hidden])");
      domain.open = words.length > 0 && found <= 60;
    });
    count.textContent = words.length ? found.toLocaleString("en") + " / " + total : total;
    nothing.hidden = found > 0;
  };
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, 120);
  });
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.hidden) {
      box.value = "";
      find();
      target.scrollIntoView();
    }
  });
  box.closest("search").hidden = false;
})();
