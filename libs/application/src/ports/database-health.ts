/** Whether the database answers at this moment. */
export interface DatabaseHealth {
  isReady(): Promise<boolean>;
}
