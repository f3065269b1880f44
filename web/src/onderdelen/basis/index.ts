/** The parts that every page is made of: their look is in `stijl/`, and has no code of another system in it. */
export { Alert } from './Alert.tsx'
export { Button, knop } from './Button.tsx'
export { Feiten, type Feit } from './Feiten.tsx'
export { Checkbox, ErrorMessage, Field, FieldSet, Label, Select, TextArea, TextInput } from './Invoer.tsx'
export { DescriptionList, Table } from './Tabel.tsx'
export { Heading, Link, Paragraph, SkipLink } from './Tekst.tsx'
export { Venster } from './Venster.tsx'
