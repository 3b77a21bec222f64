/**
 * Gives every `<style>` that our own scripts make the nonce of the page. Parts of antd (scroll lock, scroll bar
 * measure) make theirs without asking `ConfigProvider`, and the content security policy would drop them.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;

if (nonce) {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
