/**
 * The boxes of the page: a step has one tick in every language, and ticks are remembered on the device if the person
 * wants it. Without this script the boxes still tick. It never changes, so that its hash can stand in the policy.
 */
export const TICKS_SCRIPT = `(() => {
  const boxes = [...document.querySelectorAll("input[data-step]")];
  const switches = [...document.querySelectorAll("input[data-remember]")];
  const key = "komek-ticks-" + document.querySelector("main").dataset.plan;
  const byDefault = switches.some((one) => one.defaultChecked);
  let works = switches.length > 0;
  let remembers = byDefault;
  let ticked = new Set(boxes.filter((box) => box.defaultChecked).map((box) => box.dataset.step));

  const show = () => {
    for (const box of boxes) box.checked = ticked.has(box.dataset.step);
    for (const one of switches) one.checked = remembers;
    for (const part of document.querySelectorAll("[data-remembering]")) part.hidden = !works;
  };
  const load = () => {
    if (!works) return show();
    try {
      const kept = localStorage.getItem(key);
      remembers = kept === null ? byDefault : kept !== "off";
      if (kept !== null && kept !== "off") ticked = new Set(JSON.parse(kept));
    } catch {
      works = false;
    }
    show();
  };
  const save = () => {
    if (!works) return;
    try {
      if (remembers) localStorage.setItem(key, JSON.stringify([...ticked]));
      else if (byDefault) localStorage.setItem(key, "off");
      else localStorage.removeItem(key);
    } catch {
      works = false;
    }
  };
  const clear = () => {
    ticked.clear();
    remembers = byDefault;
    try {
      if (works) localStorage.removeItem(key);
    } catch {
      works = false;
    }
    show();
  };

  document.addEventListener("change", ({ target }) => {
    const { step, remember } = target.dataset;
    if (step !== undefined) ticked[target.checked ? "add" : "delete"](step);
    if (remember !== undefined) remembers = target.checked;
    save();
    show();
  });
  for (const button of document.querySelectorAll("button[data-clear]")) {
    button.hidden = false;
    button.addEventListener("click", clear);
  }
  addEventListener("storage", load);
  addEventListener("pageshow", load);
  load();
})();`;
