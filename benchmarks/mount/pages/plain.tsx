import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import { labels } from './labels.js';
import { offerMount } from './offerMount.js';

/** The same elements with the same words, by hand and with nothing behind them. */
function PlainForm(): ReactElement {
  const id = useId();
  const [choice, setChoice] = useState('1h');
  const [date, setDate] = useState('');
  return (
    <form
      noValidate
      className="borrow"
      aria-labelledby={`${id}title`}
      onSubmit={(event) => event.preventDefault()}
    >
      <h3 id={`${id}title`} className="title">
        {labels.title}
      </h3>
      <fieldset className="durations">
        <legend className="legend">{labels.legend}</legend>
        {labels.choices.map(({ value, name }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              className="radio"
              name={id}
              value={value}
              checked={choice === value}
              onChange={() => setChoice(value)}
            />
            <span className="name">{name}</span>
          </label>
        ))}
      </fieldset>
      {choice === 'own' && (
        <label className="label">
          {labels.dateLabel}
          <input
            type="datetime-local"
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
        </label>
      )}
      <div className="result">
        <p className="text">{labels.result}</p>
        <code className="code">{labels.sent}</code>
      </div>
      <button type="submit" className="button">
        {labels.submit}
      </button>
    </form>
  );
}

offerMount(PlainForm);
