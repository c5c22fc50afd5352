/** How the content manager speaks of one field. */
export interface FieldLabel {
  label: string;
  /** Help below the field; every field that is not plain from its label has one. */
  help?: string;
  placeholder?: string;
  /** Of a relation: which field of the related entry is shown. */
  relationTitle?: string;
  /** Kept by the portal: in no form, and in no role's hands. */
  kept?: true;
}

/** How the content manager speaks of one type, and how it lays out its list and its form. */
export interface TypeLabels {
  uid: string;
  /** The field that names an entry; `id` where none does: then the type's own name stands for it. */
  title: string;
  sort: { by: string; order: 'ASC' | 'DESC' };
  /** Columns of the list. */
  list: string[];
  /** Rows of the form; the fields of a row share its width. */
  form: string[][];
  fields: Record<string, FieldLabel>;
}
