import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import { Button, Form, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import { labels } from '../pages/labels.js';
import { offerMount } from '../pages/offerMount.js';

/** The same form of React Aria's components, put together as their documentation does. */
function ReactAriaForm(): ReactElement {
  const id = useId();
  const [choice, setChoice] = useState('1h');
  const [date, setDate] = useState('');
  return (
    <Form className="borrow" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`} className="title">
        {labels.title}
      </h3>
      <RadioGroup className="durations" name={id} value={choice} onChange={setChoice}>
        <Label className="legend">{labels.legend}</Label>
        {labels.choices.map(({ value, name }) => (
          <Radio key={value} value={value} className="choice">
            {name}
          </Radio>
        ))}
      </RadioGroup>
      {choice === 'own' && (
        <TextField value={date} onChange={setDate}>
          <Label className="label">{labels.dateLabel}</Label>
          <Input type="datetime-local" />
        </TextField>
      )}
      <div className="result">
        <p className="text">{labels.result}</p>
        <code className="code">{labels.sent}</code>
      </div>
      <Button type="submit" className="button">
        {labels.submit}
      </Button>
    </Form>
  );
}

offerMount(ReactAriaForm);
