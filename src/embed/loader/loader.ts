import { readMessage } from '../protocol';
import { reservedHeight } from '../reservedHeight';

/** Attributes that go to the frame as they are, by their name in its query. */
const OPTIONS: Record<string, string> = {
  role: 'role',
  lock: 'lock',
  theme: 'theme',
  accent: 'accent',
  sections: 'sections',
  cta: 'cta',
  lang: 'lang',
  events: 'events',
};

/** Where this script came from, if it was loaded by a tag: the frame lies beside it. */
const here = (document.currentScript as HTMLScriptElement | null)?.src;

/** What the frame may do: nothing to the page around it; links open in new tabs. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

class PersonalAiRisk extends HTMLElement {
  static observedAttributes = [...Object.keys(OPTIONS), 'cta-url', 'src', 'label'];

  #frame: HTMLIFrameElement | null = null;
  /** Height that is kept free until the content's own is known. */
  #reserved = 0;

  /** The frame's address for the attributes as they are now. */
  #address(): URL {
    const url = new URL(this.getAttribute('src') ?? 'embed.html', here ?? document.baseURI);
    for (const [attribute, option] of Object.entries(OPTIONS)) {
      const value = this.getAttribute(attribute);
      if (value !== null) url.searchParams.set(option, value);
    }
    const link = this.getAttribute('cta-url');
    // As everywhere in HTML, relative to the page that it is written in.
    if (link !== null) url.searchParams.set('ctaUrl', new URL(link, document.baseURI).href);
    if (this.hasAttribute('events')) {
      if (location.origin === 'null') url.searchParams.delete('events');
      else url.searchParams.set('origin', location.origin);
    }
    return url;
  }

  #show(): void {
    const frame = this.#frame!;
    frame.title = this.getAttribute('label') ?? 'How exposed is this job to AI?';
    const room = reservedHeight(this.clientWidth, this.getAttribute('sections') ?? '');
    // A height that the page reserved before this script came is kept, then left to the frame.
    this.#reserved = Math.max(room, this.offsetHeight);
    this.style.minHeight = '';
    frame.style.height = `${this.#reserved}px`;
    const address = this.#address().href;
    if (frame.src !== address) frame.src = address;
  }

  /**
   * The content's height. As long as what follows the frame is in sight, never less than what was
   * reserved for it, so that nothing jumps.
   */
  #follow(content: number): void {
    const bottom = this.getBoundingClientRect().top + content;
    if (bottom >= innerHeight) this.#reserved = 0;
    this.#frame!.style.height = `${Math.max(this.#reserved, content)}px`;
  }

  #hear = ({ source, origin, data }: MessageEvent) => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || origin !== this.#address().origin) return;
    const message = readMessage(data);
    if (!message) return;
    if (message.type !== 'height') {
      this.dispatchEvent(new CustomEvent(message.type, { bubbles: true, detail: message.detail }));
      return;
    }
    this.#follow(message.height);
  };

  connectedCallback(): void {
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.setAttribute('sandbox', SANDBOX);
    // By the object model, not by a style attribute, which a strict policy would refuse.
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
    this.style.display = 'block';
    this.#frame = frame;
    addEventListener('message', this.#hear);
    this.replaceChildren(frame);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.replaceChildren();
    this.#frame = null;
  }

  attributeChangedCallback(): void {
    if (this.#frame) this.#show();
  }
}

if (!customElements.get('personal-ai-risk')) {
  customElements.define('personal-ai-risk', PersonalAiRisk);
}
