import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** A button that asks before it does what cannot be taken back; Escape and *Cancel* leave all as it is. */
export function ConfirmButton(props: {
  label: string;
  question: string;
  confirm: string;
  onConfirm: () => unknown;
  class?: string;
}): JSX.Element {
  const isAsking = useSignal(false);
  return (
    <>
      <button
        type="button"
        class={props.class}
        onClick={() => {
          isAsking.value = true;
        }}
      >
        {props.label}
      </button>
      {isAsking.value ? (
        <Question
          {...props}
          close={() => {
            isAsking.value = false;
          }}
        />
      ) : null}
    </>
  );
}

function Question(props: {
  question: string;
  confirm: string;
  onConfirm: () => unknown;
  close: () => void;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const confirm = () => {
    props.close();
    props.onConfirm();
  };
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={props.close}>
      <p id={id} class="question">
        {props.question}
      </p>
      <div class="actions">
        <button type="button" onClick={props.close}>
          Cancel
        </button>
        <button type="button" class="danger" onClick={confirm}>
          {props.confirm}
        </button>
      </div>
    </dialog>
  );
}
