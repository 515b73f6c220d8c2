/**
 * The looks of sections whose code comes late: their HTML is in the page from the start, so it must
 * not change its size when the code arrives.
 */
import '@/calculator/score/about/about.css';
import '@/calculator/job/brief/brief.css';
import '@/calculator/why/certainty/certainty.css';
import '@/calculator/why/matters/matters.css';
import '@/calculator/next/change/moves.css';
import '@/calculator/next/moves/next.css';
import '@/calculator/why/pace/pace.css';
import '@/calculator/next/variant/variant.css';
import '@/calculator/why/parts/why.css';
