/** Every table as TypeORM sees it; the drift check compares these with what the migrations make. */
export const ROWS = [];
