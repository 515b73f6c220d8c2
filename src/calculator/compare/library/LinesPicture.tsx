import { SectorLines, type SectorLine } from '@/charts/SectorLines';
import { useMessages } from '@/i18n/messages';
import { useWhose } from '@/store/beside';
import { DataTable } from '@/ui/DataTable';
import { PictureOrTable } from '@/ui/PictureOrTable';

interface LinesPictureProps {
  caption: string;
  legend: string;
  rows: readonly SectorLine[];
}

/** Groups of roles on the 0–100 line, or their figures. */
export function LinesPicture({ caption, legend, rows }: LinesPictureProps) {
  const t = useMessages();
  const whose = useWhose();
  const words = t.library.sectorColumns;
  const figure = (score: number | undefined) => (score === undefined ? '–' : t.format.fixed(score));
  const tableRows = rows.map(({ key, name, dots, median }) => {
    const scores = dots.map(({ score }) => score).sort((a, b) => a - b);
    const ends = [scores[0], median, scores.at(-1)].map(figure);
    return { key, cells: [name, t.format.upTo(dots.length), ...ends] };
  });
  return (
    <PictureOrTable
      labels={t.showAs}
      about={caption}
      picture={
        <>
          <SectorLines
            rows={rows}
            zones={[t.zones.RED.name, t.zones.YELLOW.name, t.zones.GREEN.name]}
            youLabel={t.whose[whose]}
          />
          <p className="hint" aria-hidden="true">
            {legend}
          </p>
        </>
      }
      table={
        <DataTable
          caption={caption}
          head={[words.sector, words.roles, words.lowest, words.median, words.highest]}
          rows={tableRows}
          numeric={[1, 2, 3, 4]}
        />
      }
    />
  );
}
