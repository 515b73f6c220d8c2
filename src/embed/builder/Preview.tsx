import { useDeferredValue, useEffect, useRef, useState, type RefObject } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { ChoiceField } from '@/ui/ChoiceField';
import { Section } from '@/ui/Section';
import { readMessage } from '../protocol';

const WIDTHS = { phone: 360, desktop: 900 } as const;
type Width = keyof typeof WIDTHS;

/** A window under this many pixels is a phone's. */
const NARROW = 600;

/** Height in pixels before the content has told its own. */
const HEIGHT_AT_FIRST = 720;

/** Width in pixels that an element has inside. */
function useRoom(box: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(Infinity);
  useEffect(() => {
    const observer = new ResizeObserver(() => setRoom(box.current?.clientWidth || Infinity));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [box]);
  return room;
}

/** Height in pixels that the content of a frame tells. */
function useToldHeight(frame: RefObject<HTMLIFrameElement | null>): number {
  const [height, setHeight] = useState(HEIGHT_AT_FIRST);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const message = source === frame.current?.contentWindow ? readMessage(data) : null;
      if (message?.type === 'height') setHeight(message.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [frame]);
  return height;
}

/** The embed as it will stand there, made smaller where the window is narrower than that. */
export function Preview({ address }: { address: string }) {
  const t = usePartMessages('builder');
  const [width, setWidth] = useState<Width>(() =>
    window.innerWidth < NARROW ? 'phone' : 'desktop',
  );
  const shown = useDeferredValue(address);
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const height = useToldHeight(frame);
  const scale = Math.min(1, useRoom(box) / WIDTHS[width]);
  const options = (Object.keys(WIDTHS) as Width[]).map((value) => ({
    value,
    label: t.widths[value],
  }));
  return (
    <Section id="preview" title={t.preview}>
      <ChoiceField legend={t.width} value={width} options={options} onChange={setWidth} />
      <p className="hint">{scale < 1 && t.scaled(Math.round(scale * 100))}</p>
      <div className="preview-scroll" tabIndex={0} role="group" aria-label={t.preview} ref={box}>
        <div className="preview-box" style={{ height: height * scale }}>
          <iframe
            key={shown}
            ref={frame}
            className="preview"
            src={shown}
            title={t.previewTitle}
            style={{ width: WIDTHS[width], height, transform: `scale(${scale})` }}
          />
        </div>
      </div>
    </Section>
  );
}
