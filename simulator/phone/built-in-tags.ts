/** The template of each built-in tag; an empty one makes its DOM by hand in the browser. */
export const builtInTemplates: Record<string, string> = {
  button: '<slot/>',
  canvas: '',
  checkbox: '<slot/>',
  'checkbox-group': '<slot/>',
  'cover-image': '',
  'cover-view': '<slot/>',
  form: '<slot/>',
  icon: '',
  image: '',
  input: '',
  label: '<slot/>',
  navigator: '<slot/>',
  'page-meta': '<slot/>',
  picker: '<slot/>',
  progress: '',
  radio: '<slot/>',
  'radio-group': '<slot/>',
  'rich-text': '',
  'root-portal': '<slot/>',
  'scroll-view': '<slot/>',
  span: '<slot/>',
  swiper: '<dom-div class="track"><slot/></dom-div>',
  'swiper-item': '<slot/>',
  switch: '',
  text: '<slot/>',
  textarea: '',
  video: '',
  view: '<slot/>',
};

/** The engine's id of a built-in tag's template. */
export const builtInId = (tag: string) => `__builtin/${tag}`;
