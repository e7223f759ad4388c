/** Arrows lead from the search box into the results and through them; Escape leads back. */

/** Brings it to life. */
export function moveByArrows(input: HTMLInputElement, found: HTMLElement): void {
  const links = () => [...found.querySelectorAll<HTMLAnchorElement>('.answers li a')];
  const move = (event: KeyboardEvent, from: number) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = from + step;
    const target = next < 0 ? input : links()[next];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') move(event, -1);
  });
  found.addEventListener('keydown', (event) => {
    const at = links().indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0) return;
    if (event.key === 'Escape') input.focus();
    else move(event, at);
  });
}
