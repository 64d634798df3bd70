/** A value while it is put together. */
export type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] };
