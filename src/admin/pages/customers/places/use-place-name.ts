import { useEffect, useState } from 'react';
import { placeName } from './places';

/** The name of a place of birth with its code; the code alone until the name is there, or where there is none. */
export function usePlaceName(code: string | null): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setName(null);
    if (code !== null)
      void placeName(code).then((found) => {
        if (current) setName(found);
      });
    return () => {
      current = false;
    };
  }, [code]);
  return code === null || name === null ? code : `${name} – ${code}`;
}
