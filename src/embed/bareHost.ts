/** Endings of files, which look like the last part of a host's name. */
const PAGE = /\.(html?|php\d?|aspx?|jsp|cgi|pdf|md|txt)$/i;

/**
 * Does an address begin with a host's name and no `https://`, as in `www.mysite.com/book`? By the
 * rules of HTML that is a folder of the page around it, which is never what was meant.
 */
export function isBareHost(text: string): boolean {
  const [first] = text.trim().split(/[/?#:]/) as [string];
  return /^([\w-]+\.)+[a-z]{2,}$/i.test(first) && !PAGE.test(first);
}
