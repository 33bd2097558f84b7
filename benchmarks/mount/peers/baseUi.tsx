import { Button } from '@base-ui/react/button';
import { Field } from '@base-ui/react/field';
import { Fieldset } from '@base-ui/react/fieldset';
import { Form } from '@base-ui/react/form';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import { labels } from '../pages/labels.js';
import { offerMount } from '../pages/offerMount.js';

/** The same form of Base UI's parts, put together as its documentation does. */
function BaseUiForm(): ReactElement {
  const id = useId();
  const [choice, setChoice] = useState('1h');
  const [date, setDate] = useState('');
  return (
    <Form className="borrow" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`} className="title">
        {labels.title}
      </h3>
      <Field.Root name="duration">
        <Fieldset.Root
          className="durations"
          render={<RadioGroup value={choice} onValueChange={setChoice} />}
        >
          <Fieldset.Legend className="legend">{labels.legend}</Fieldset.Legend>
          {labels.choices.map(({ value, name }) => (
            <Field.Item key={value}>
              <Field.Label className="choice">
                <Radio.Root value={value} className="radio">
                  <Radio.Indicator className="dot" />
                </Radio.Root>
                {name}
              </Field.Label>
            </Field.Item>
          ))}
        </Fieldset.Root>
      </Field.Root>
      {choice === 'own' && (
        <Field.Root name="date">
          <Field.Label className="label">{labels.dateLabel}</Field.Label>
          <Field.Control type="datetime-local" value={date} onValueChange={setDate} />
          <Field.Error />
        </Field.Root>
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

offerMount(BaseUiForm);
