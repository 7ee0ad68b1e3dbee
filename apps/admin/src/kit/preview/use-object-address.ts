import { useEffect, useState } from 'react';

/** An address under which the page itself shows `content`; null until it is made. It holds while the caller is on the screen. */
export function useObjectAddress(content: Blob, mediaType: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, mediaType]);
  return address;
}
