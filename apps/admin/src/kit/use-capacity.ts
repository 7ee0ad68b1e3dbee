import { useState } from 'react';

/** The capacity as a body of the API names it. */
export interface Acting {
  readonly actingAs?: string;
}

/** In which of several capacities somebody acts: the first is proposed until they say another. */
export interface CapacityChoice {
  /** Ids of the capacities that permit it. */
  readonly capacities: readonly string[];
  /** Null where none is known of: the server then finds it. */
  readonly chosen: string | null;
  readonly onChoose: (capacity: string) => void;
}

export function useCapacity(capacities: readonly string[]): CapacityChoice {
  const [said, setSaid] = useState<string | null>(null);
  return { capacities, chosen: said ?? capacities[0] ?? null, onChoose: setSaid };
}

export function actingIn({ chosen }: Pick<CapacityChoice, 'chosen'>): Acting {
  return chosen === null ? {} : { actingAs: chosen };
}
