import { isBareHost } from '../bareHost';
import { readMessage } from '../protocol';
import { reservedHeight } from '../reservedHeight';
import { ownAddress } from './ownAddress';

/**
 * Attributes that go to the frame under the same name in its query; `job` as `role`, which is an
 * attribute of ARIA's and only kept for snippets that have it.
 */
const OPTIONS = 'role job lock theme tone accent sections moves cta full lang events'.split(' ');

/** What the frame may do: nothing to the page around it; links open in new tabs. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Where this script came from, if that can be told: the frame lies beside it. */
const here = ownAddress();

function urlOf(text: string, base: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** What is listened to while the frame is there; the element's own children may come after its start. */
const HEARD = ['message', 'DOMContentLoaded', 'securitypolicyviolation'];

class PersonalAiRisk extends HTMLElement {
  static observedAttributes = [...OPTIONS, 'cta-url', 'src', 'label'];

  #frame: HTMLIFrameElement | null = null;
  /** What stood in the frame's place, for when it goes. */
  #fallback!: DocumentFragment;
  /** Height that is kept free until the content's own is known. */
  #reserved = 0;

  /** The frame's address for the attributes as they are now; null when nobody can tell it. */
  #address(): URL | null {
    const src = this.getAttribute('src') ?? (here && 'embed.html');
    const url = src ? urlOf(src, here ?? document.baseURI) : null;
    if (!url || !/^(https?|file):$/.test(url.protocol)) return null;
    for (const option of OPTIONS) {
      const value = this.getAttribute(option);
      if (value !== null) url.searchParams.set(option === 'job' ? 'role' : option, value);
    }
    const link = this.getAttribute('cta-url');
    // As everywhere in HTML, relative to the page that it is written in. The frame names a bad one.
    if (link !== null) {
      const whole = isBareHost(link) ? null : urlOf(link, document.baseURI);
      url.searchParams.set('ctaUrl', whole?.href ?? link);
    }
    if (this.hasAttribute('events')) {
      // Not `location.origin`: a sandboxed page, or one on a disk, has none that can be told anything.
      if (origin === 'null') url.searchParams.delete('events');
      else url.searchParams.set('origin', origin);
    }
    return url;
  }

  /** Without an address nothing is touched: the link inside the element stays. */
  #show(): void {
    const address = this.#address();
    if (!address) {
      // Whoever embeds this looks there; visitors have the link.
      // eslint-disable-next-line no-console
      console.error('personal-ai-risk: give the element src="https://…/embed.html"', this);
      return;
    }
    // The page may have replaced what is inside.
    if (this.#frame?.parentNode !== this) this.#insert();
    const frame = this.#frame!;
    frame.title = this.getAttribute('label') ?? 'How exposed is this job to AI?';
    const room = reservedHeight(this.clientWidth, this.getAttribute('sections') ?? '');
    // A height that the page reserved before this script came is kept, then left to the frame.
    this.#reserved = Math.max(room, this.offsetHeight);
    this.style.minHeight = '0'; // also where a stylesheet reserved it
    frame.style.height = `${this.#reserved}px`;
    if (frame.src !== address.href) frame.src = address.href;
  }

  #insert(): void {
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.setAttribute('sandbox', SANDBOX);
    // By the object model, not by a style attribute, which a strict policy would refuse.
    frame.style.cssText = 'display:block;width:100%;border:0';
    this.style.display = 'block';
    for (const type of HEARD) addEventListener(type, this);
    this.#frame = frame;
    this.#fallback = new DocumentFragment();
    this.append(frame);
    this.#frameAlone();
  }

  #frameAlone(): void {
    for (const child of [...this.childNodes]) {
      if (child !== this.#frame) this.#fallback.append(child);
    }
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

  handleEvent(event: Partial<MessageEvent & SecurityPolicyViolationEvent>): void {
    const frame = this.#frame!;
    if (frame.parentNode !== this) return;
    const { src } = frame;
    this.#frameAlone();
    // A frame that the page forbids leaves its room to the link.
    if (
      event.effectiveDirective === 'frame-src' &&
      event.disposition === 'enforce' &&
      src.startsWith(event.blockedURI!)
    ) {
      this.style.minHeight = frame.style.height;
      this.disconnectedCallback();
    }
    const message = event.source === frame.contentWindow && readMessage(event.data);
    if (!message) return;
    // In a sandboxed page the frame has no origin to tell; a height alone harms nobody.
    if (message.type === 'height') this.#follow(message.height);
    else if (event.origin === new URL(src).origin) {
      this.dispatchEvent(new CustomEvent(message.type, { bubbles: true, detail: message.detail }));
    }
  }

  connectedCallback(): void {
    this.#show();
  }

  disconnectedCallback(): void {
    for (const type of HEARD) removeEventListener(type, this);
    this.#frame?.replaceWith(this.#fallback);
    this.#frame = null;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }
}

if (!customElements.get('personal-ai-risk')) {
  customElements.define('personal-ai-risk', PersonalAiRisk);
}
