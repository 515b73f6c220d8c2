import { EVENTS, type EventDetail } from '../protocol';
import './examples.css';

/** The page of the first sample host: it writes down what its embed tells. */
const heard = document.getElementById('heard')!;
const lines: string[] = [];

for (const type of EVENTS) {
  document.addEventListener(type, (event) => {
    const { target, detail } = event as CustomEvent<EventDetail>;
    if (!(target instanceof Element) || target.localName !== 'personal-ai-risk') return;
    lines.push(`${type} ${detail.role} ${detail.score} ${detail.zone}`);
    heard.textContent = lines.slice(-3).join(' · ');
  });
}
