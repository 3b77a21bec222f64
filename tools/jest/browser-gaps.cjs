// What a browser has, jsdom lacks and antd 6 or react-dom reach for.
const { TextDecoder, TextEncoder } = require('node:util');

class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** React's scheduler and antd only post to the other end; Node's own channel would keep the process alive. */
class MessageChannel {
  constructor() {
    const first = { onmessage: null, close() {} };
    const second = { onmessage: null, close() {} };
    first.postMessage = (data) => setTimeout(() => second.onmessage?.({ data }), 0);
    second.postMessage = (data) => setTimeout(() => first.onmessage?.({ data }), 0);
    this.port1 = first;
    this.port2 = second;
  }
}

const noMedia = (media) => ({
  media,
  matches: false,
  onchange: null,
  addListener() {},
  removeListener() {},
  addEventListener() {},
  removeEventListener() {},
  dispatchEvent: () => false,
});

Object.assign(globalThis, {
  TextDecoder: globalThis.TextDecoder ?? TextDecoder,
  TextEncoder: globalThis.TextEncoder ?? TextEncoder,
  ResizeObserver: globalThis.ResizeObserver ?? ResizeObserver,
  MessageChannel: globalThis.MessageChannel ?? MessageChannel,
  matchMedia: globalThis.matchMedia ?? noMedia,
});
