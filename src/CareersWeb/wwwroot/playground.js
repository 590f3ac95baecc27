// Puts GraphiQL into the page with the example that the page names. Everything else on the page works without it.
(() => {
  const place = document.getElementById('playground');
  const example = document.getElementById(`example-${place.dataset.example}`);

  // The policy of the page lets nothing write HTML but this, which cleans it: GraphiQL shows the schema's descriptions so.
  if (window.trustedTypes) trustedTypes.createPolicy('default', { createHTML: html => DOMPurify.sanitize(html) });
  window.__webpack_nonce__ = document.currentScript.nonce;

  // The Tab key moves on, as everywhere else: whoever has no mouse must be able to leave an editor.
  const freeTab = element => {
    const editor = element.CodeMirror;
    if (!editor || editor.tabIsFree) return;
    editor.tabIsFree = true;
    const keys = editor.getOption('extraKeys');
    editor.setOption('extraKeys', { ...(typeof keys === 'object' ? keys : {}), Tab: false, 'Shift-Tab': false });
  };
  new MutationObserver(() => place.querySelectorAll('.CodeMirror').forEach(freeTab)).observe(place, { childList: true, subtree: true });

  place.hidden = false;
  document.getElementById('playground-keys').hidden = false;
  ReactDOM.createRoot(place).render(React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: place.dataset.endpoint }),
    query: example.textContent,
    storage: sessionStorage, // forgotten with the tab
    forcedTheme: 'light',
    isHeadersEditorEnabled: false,
  }));
})();
