import { HistoryButtons } from './shell/HistoryButtons';
import { ScorePlace } from '@/calculator/score/ScorePlace';
import { RoleHeader } from '@/calculator/job/overview/RoleHeader';
import { SharePanel } from '@/calculator/keep/SharePanel';
import { ThemeSelect } from './shell/ThemeSelect';
import { useMessages } from '@/i18n/messages';
import { LazyMoved } from './LazyMoved';
import { BarePart, LazyPart, Part } from './LazyPart';
import { LazyNotices } from './LazyNotices';
import { LazyWhatIf } from './LazyWhatIf';
import {
  BriefSection,
  CertaintySection,
  CompareSection,
  LibrarySection,
  MattersSection,
  MovesSection,
  NextSection,
  PaceSection,
  RereadSection,
  VariantSection,
  WhySection,
} from './lazySections';
import { RoleDialog } from './RoleDialog';
import { SectionNav } from './SectionNav';
import { useAnchors } from './useAnchors';

/** The shell: the only place where the products meet. */
export function App() {
  const t = useMessages();
  useAnchors();
  return (
    <>
      <a className="skip" href="#week">
        {t.app.skip}
      </a>
      <header className="top">
        <p className="brand">
          {t.app.name}{' '}
          <a className="desk-link" href="#desk">
            {t.app.desk}
          </a>
        </p>
        <div className="top-tools">
          <RoleDialog />
          <HistoryButtons />
          <ThemeSelect />
        </div>
      </header>
      <div className="page">
        <main>
          <LazyNotices />
          <LazyMoved />
          <LazyWhatIf />
          <Part>
            <RoleHeader />
          </Part>
          <SectionNav />
          <div className="place-score">
            <ScorePlace />
          </div>
          <LazyPart id="brief">
            <BriefSection />
          </LazyPart>
          <LazyPart id="why">
            <WhySection />
          </LazyPart>
          <LazyPart id="certainty">
            <CertaintySection />
          </LazyPart>
          <LazyPart id="matters">
            <MattersSection />
          </LazyPart>
          <LazyPart id="reread">
            <RereadSection />
          </LazyPart>
          <LazyPart id="moves">
            <MovesSection />
          </LazyPart>
          <LazyPart id="pace">
            <PaceSection />
          </LazyPart>
          <LazyPart id="variant">
            <VariantSection />
          </LazyPart>
          <LazyPart id="next">
            <NextSection />
          </LazyPart>
          <BarePart id="compare">
            <CompareSection />
          </BarePart>
          <BarePart id="library">
            <LibrarySection />
          </BarePart>
          <Part>
            <SharePanel />
          </Part>
        </main>
      </div>
      <footer className="footer">
        <p>
          <a href="#desk">{t.app.desk}</a>
        </p>
        <p>{t.app.footerPrivacy}</p>
        <p>{t.app.footerMethod}</p>
        <p>
          <a href="./embed-builder.html">{t.app.embed}</a>
        </p>
      </footer>
    </>
  );
}
