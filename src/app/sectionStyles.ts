/**
 * The looks of sections whose code comes late: their HTML is in the page from the start, so it must
 * not change its size when the code arrives.
 */
import '@/features/about/about.css';
import '@/features/brief/brief.css';
import '@/features/certainty/certainty.css';
import '@/features/matters/matters.css';
import '@/features/moves/moves.css';
import '@/features/next/next.css';
import '@/features/pace/pace.css';
import '@/features/variant/variant.css';
import '@/features/why/why.css';
