import type { ReactNode } from 'react';
import { ReportView } from '@/report/ReportView';
import { useToday } from '@/i18n/useToday';
import { ownProfile, useStore } from '@/store/store';
import { useOwnChoice } from './ownChoice';

const NO_REASONS = {};

/** The report of the work on screen: a person's own, without coach or client. */
export function OwnReport({ back }: { back?: ReactNode }) {
  const role = useStore((state) => state.role);
  const profile = useStore(ownProfile);
  const [choice, choose] = useOwnChoice(role.id);
  const date = useToday();
  return (
    <ReportView
      role={role}
      profile={profile}
      coachProfile={null}
      clientName={null}
      reasons={NO_REASONS}
      notes={null}
      log={[]}
      settings={null}
      choice={choice}
      onChoice={choose}
      date={date}
      back={back}
    />
  );
}
