import { DESK_LIMITS } from '@/desk/rows/limits';
import { isLogo } from '@/desk/rows/schema';

const FILE_BYTES = 15_000_000;
/** Long edges to try, in pixels, until the image is small enough. */
const EDGES = [800, 500, 320, 200];

export type LogoProblem = 'tooLarge' | 'notAnImage';

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error as Error);
    reader.readAsDataURL(blob);
  });
}

async function drawn(image: ImageBitmap, edge: number): Promise<Blob | null> {
  const scale = Math.min(1, edge / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** An image file as a data URL that reports can carry, made smaller where it is too large. */
export async function logoFrom(file: File): Promise<string | LogoProblem> {
  if (file.size > FILE_BYTES) return 'tooLarge';
  let image: ImageBitmap;
  try {
    image = await createImageBitmap(file);
  } catch {
    return 'notAnImage';
  }
  if (file.size <= DESK_LIMITS.logoBytes) {
    const asItIs = await dataUrlOf(file);
    if (isLogo(asItIs)) return asItIs;
  }
  for (const edge of EDGES) {
    const smaller = await drawn(image, edge);
    if (smaller && smaller.size <= DESK_LIMITS.logoBytes) return dataUrlOf(smaller);
  }
  return 'tooLarge';
}
