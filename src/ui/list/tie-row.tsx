import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DescribeTie } from '../../model/changes/describe-tie';
import { type Tie, type TieDirection, tieDirections } from '../../model/tie';
import { runIn, useMapRoom } from '../map/map-room';
import { QualityChips } from '../panels/quality-chips';
import { TieSign } from '../panels/tie-sign';
import { directionWords } from '../parts/direction-words';
import { ActsCell } from './acts-cell';
import { Cell, CellSelect, CellText, CellWords } from './cells';
import cells from './cells.module.css';
import { EditButton } from './edit-button';
import { useListRoom } from './list-room';
import { RemoveButton } from './remove-button';
import buttons from './row-button.module.css';
import { UnderRow } from './under-row';

type Props = {
  readonly tie: Tie;
  readonly first: string;
  readonly second: string;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
};

/** One tie as a sentence, with what is said of it. */
export const TieRow = memo(({ tie, first, second, isChosen, isOpen }: Props) => {
  const room = useMapRoom();
  const { open } = useListRoom();
  const { t } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const pair = t('pair', { first, second });
  const directions = directionWords(signs, panel, [first, second]);
  const say = (set: DescribeTie['set'], joining?: string) =>
    runIn(room, { verb: 'describeTie', tie: tie.id, set }, joining);
  const qualities = tie.qualities.map((quality) => signs(`quality.${quality}`)).join(', ') || signs('quality.plain');
  return (
    <tbody data-row={tie.id} data-chosen={isChosen}>
      <tr>
        <th scope="row">
          <span className={cells.sentence}>{pair}</span>
        </th>
        <Cell label={panel('qualities')}>
          <button
            type="button"
            className={buttons.quality}
            aria-label={[qualities, pair].join(': ')}
            aria-expanded={isOpen}
            data-column="qualities"
            onClick={() => open({ row: tie.id, from: 'qualities' })}
          >
            <TieSign qualities={tie.qualities} />
            <span>{qualities}</span>
          </button>
        </Cell>
        <Cell label={panel('direction')}>
          <CellSelect
            label={t('of', { what: panel('direction'), name: pair })}
            value={tie.direction}
            choices={tieDirections.map((value) => ({ value, words: directions[value] }))}
            onChoose={(value) => say({ direction: value as TieDirection })}
          />
        </Cell>
        <Cell label={panel('label')}>
          <CellText
            label={t('of', { what: panel('label'), name: pair })}
            value={tie.label ?? ''}
            onWrite={(label) => say({ label: label || undefined }, `label ${tie.id}`)}
          />
          <CellWords words={tie.note?.trim() ? [signs('has.note')] : []} />
        </Cell>
        <ActsCell>
          <EditButton of={pair} thing={{ kind: 'tie', id: tie.id }} />
          <RemoveButton row={tie.id} of={pair} thing={{ kind: 'tie', id: tie.id }} />
        </ActsCell>
      </tr>
      {isOpen && (
        <UnderRow columns={5}>
          <QualityChips
            label={t('of', { what: panel('qualities'), name: pair })}
            qualities={tie.qualities}
            onChange={(chosen) => say({ qualities: chosen })}
          />
        </UnderRow>
      )}
    </tbody>
  );
});
