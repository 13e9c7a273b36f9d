/**
 * The blocks in the editor: what readers will see, and a form made of each element's attributes, which PHP hands over
 * as `window.insoleEditor`. Runs as it is, on the editor's own packages.
 */
(function (wp, { elements, content }) {
  const { createElement, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, Placeholder, SelectControl, TextControl, TextareaControl, ToggleControl } =
    wp.components;
  const { __ } = wp.i18n;
  const ServerSideRender = wp.serverSideRender;

  /** Of the page or of other servers: for those who know why, folded away. */
  const RARE = ['locale', 'content', 'src', 'provider', 'endpoint', 'thread', 'site', 'sign-in-url'];

  /** Which attribute names what is shown, and of what kind that is. */
  const SUBJECTS = { condition: 'condition', article: 'article' };

  const listSubjects = (kind) =>
    content.filter((item) => item.kind === kind).map(({ id, title }) => ({ value: id, label: title }));

  /** What may be chosen; a value that is not among it is kept, too. */
  function withNone(options, value, none) {
    const all = [{ value: '', label: none }, ...options];
    return !value || options.some((option) => option.value === value)
      ? all
      : [...all, { value, label: value }];
  }

  function createControl(name, attribute, value, set) {
    // A choice of guides by their titles says enough.
    const props = { key: name, label: attribute.label, help: SUBJECTS[name] ? undefined : attribute.help };
    const change = (next) => set(next === '' ? undefined : next);
    if (attribute.type === 'boolean')
      return createElement(ToggleControl, {
        ...props,
        checked: !!value,
        onChange: (next) => set(next || undefined),
      });
    const options = SUBJECTS[name]
      ? listSubjects(SUBJECTS[name])
      : (attribute.options || []).map((option) => ({ value: option, label: option }));
    if (options.length)
      return createElement(SelectControl, {
        ...props,
        value: value || '',
        options: withNone(
          options,
          value,
          SUBJECTS[name] ? __('Choose…', 'insole') : __('As usual', 'insole'),
        ),
        onChange: change,
      });
    if (name === 'messages')
      return createElement(TextareaControl, {
        ...props,
        help: __('One message a line.', 'insole'),
        value: value || '',
        onChange: change,
      });
    if (attribute.type === 'number')
      return createElement(TextControl, {
        ...props,
        type: 'number',
        value: value === undefined ? '' : value,
        onChange: (next) => set(next === '' ? undefined : Number(next)),
      });
    return createElement(TextControl, { ...props, value: value || '', onChange: change });
  }

  function createForm(element, attributes, setAttributes) {
    const controls = (names) =>
      names.map((name) => {
        const { field } = element.attributes[name];
        return createControl(name, element.attributes[name], attributes[field], (value) =>
          setAttributes({ [field]: value }),
        );
      });
    const names = Object.keys(element.attributes);
    const rare = names.filter((name) => RARE.includes(name));
    return createElement(
      InspectorControls,
      null,
      createElement(PanelBody, null, controls(names.filter((name) => !RARE.includes(name)))),
      rare.length > 0 &&
        createElement(
          PanelBody,
          { title: __('Addresses and language', 'insole'), initialOpen: false },
          controls(rare),
        ),
      createElement(
        PanelBody,
        { title: __('Readers without scripts', 'insole'), initialOpen: false },
        createElement(TextControl, {
          label: __('Words', 'insole'),
          help: __('Shown where scripts are off, and until the element is ready.', 'insole'),
          value: attributes.fallbackText || '',
          onChange: (fallbackText) => setAttributes({ fallbackText: fallbackText || undefined }),
        }),
        createElement(TextControl, {
          label: __('Link', 'insole'),
          type: 'url',
          value: attributes.fallbackUrl || '',
          onChange: (fallbackUrl) => setAttributes({ fallbackUrl: fallbackUrl || undefined }),
        }),
      ),
    );
  }

  /** Asks what to show where nothing was chosen yet; a promise or a banner can do without. */
  function createQuestion(element, attributes, setAttributes) {
    const name = Object.keys(SUBJECTS).find((name) => name in element.attributes);
    if (!name || attributes[name] || attributes.src || attributes.needs || attributes.conditions)
      return undefined;
    return createElement(
      Placeholder,
      { icon: element.icon, label: element.title },
      createControl(name, element.attributes[name], undefined, (value) => setAttributes({ [name]: value })),
    );
  }

  for (const [tag, element] of Object.entries(elements)) {
    const block = `insole/${tag}`;
    wp.blocks.registerBlockType(block, {
      edit({ attributes, setAttributes }) {
        return createElement(
          Fragment,
          null,
          createForm(element, attributes, setAttributes),
          createElement(
            'div',
            useBlockProps(),
            createQuestion(element, attributes, setAttributes) ||
              // A click chooses the block, and not a link in it.
              createElement(Disabled, null, createElement(ServerSideRender, { block, attributes })),
          ),
        );
      },
      save: () => null,
    });
  }
})(window.wp, window.insoleEditor);
