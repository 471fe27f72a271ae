/** Runs in the page: tries each way out and each way in for a script that is not ours; tells which of them worked. */
export async function waysThatWork(host: string): Promise<readonly string[]> {
  const worked: string[] = [];
  // What a test runs in the page may do more than the page may, until it has let go of it.
  await new Promise((resume) => setTimeout(resume));
  const attempt = async (name: string, way: () => unknown) => {
    try {
      if ((await way()) !== false) worked.push(name);
    } catch {
      return;
    }
  };
  const loads = (element: HTMLElement) =>
    new Promise<boolean>((tell) => {
      element.onload = () => tell(true);
      element.onerror = () => tell(false);
      document.body.append(element);
      setTimeout(() => tell(false), 500);
    });
  const socket = (address: string) =>
    new Promise<boolean>((tell) => {
      const opened = new WebSocket(address);
      opened.onopen = () => tell(true);
      opened.onerror = () => tell(false);
    });
  const script = (text: string) => {
    const element = document.createElement('script');
    Object.assign(element, { textContent: text });
    document.body.append(element);
    return 'ran' in window;
  };
  await attempt('form', () => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'answer' });
    const form = Object.assign(document.createElement('form'), { action: `${host}form`, target: 'answer' });
    document.body.append(frame, form);
    const refused = refusedBy('form-action');
    form.submit();
    return refused.then((isRefused) => !isRefused);
  });
  await attempt('eval', () => Reflect.apply(Reflect.get(window, 'eval'), window, ['1 + 1']));
  await attempt('function from a string', () => new Function('return 1')());
  await attempt('script in the page', () => script('window.ran = true'));
  await attempt('markup from a string', () => {
    document.createElement('p').innerHTML = '<b>ran</b>';
  });
  await attempt('another policy', () => Reflect.get(window, 'trustedTypes').createPolicy('mine', {}));
  await attempt('fetch', () => fetch(host));
  await attempt('fetch without an answer', () => fetch(host, { mode: 'no-cors' }));
  await attempt('beacon', () => navigator.sendBeacon(host, 'x') && false);
  await attempt('socket', () => socket(host.replace('http', 'ws')));
  await attempt('events', () => loadsEvents(host));
  await attempt('picture', () => loads(Object.assign(new Image(), { src: `${host}icons/icon.svg` })));
  await attempt('frame', () => {
    const frame = Object.assign(document.createElement('iframe'), { src: host });
    return loads(frame).then(() => frame.contentWindow?.length === 0 && false);
  });
  await attempt('worker', () => new Worker(URL.createObjectURL(new Blob(['1']))));
  return worked;

  /** Whether a part of the policy stops what is done now. */
  function refusedBy(directive: string) {
    return new Promise<boolean>((tell) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === directive) tell(true);
      });
      setTimeout(() => tell(false), 500);
    });
  }

  function loadsEvents(address: string) {
    return new Promise<boolean>((tell) => {
      const source = new EventSource(address);
      source.onopen = () => tell(true);
      source.onerror = () => tell(false);
    });
  }
}
