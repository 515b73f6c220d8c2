import { useMessages } from '@/i18n/messages';
import { LinesPicture } from './LinesPicture';
import { lines } from './sectorLines';

/** Every sector on the 0–100 line. */
export function SectorsOneByOne() {
  const t = useMessages();
  return <LinesPicture caption={t.library.sectors} legend={t.library.order} rows={lines} />;
}
