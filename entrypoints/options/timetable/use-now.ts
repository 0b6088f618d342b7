import { useEffect, useState } from 'preact/hooks';

/** The present moment for what is shown: read anew twice a minute and whenever the page comes into view; nothing is decided by it. */
export function useNow(): Temporal.Instant {
  const [now, setNow] = useState(() => Temporal.Now.instant());
  useEffect(() => {
    const read = () => setNow(Temporal.Now.instant());
    const timer = setInterval(read, 30_000);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, []);
  return now;
}
