/** Whether two types are the same type, optional keys and modifiers included. */
type Same<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;

type Plain = string | number | boolean | bigint | symbol | null | undefined;

/** The type with every property and list read-only at any depth, written out as plain object types. */
type DeepReadonly<T> = T extends Plain
  ? T
  : T extends readonly (infer Item)[]
    ? number extends T["length"]
      ? readonly DeepReadonly<Item>[]
      : { readonly [Index in keyof T]: DeepReadonly<T[Index]> }
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** `true` where the schema's output and the interface are the same but for `readonly`; an error of the compiler elsewhere. */
export type Exactly<Interface, Inferred> = Same<DeepReadonly<Interface>, DeepReadonly<Inferred>>;

/** Takes `true` alone. */
export type Holds<Statement extends true> = Statement;
