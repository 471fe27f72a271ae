import { useTranslation } from 'react-i18next';
import { type TieQuality, tieQualities } from '../../model/tie';
import { Chips } from './fields';
import { TieSign } from './tie-sign';

type Props = {
  readonly label: string;
  readonly qualities: readonly TieQuality[];
  readonly onChange: (qualities: readonly TieQuality[]) => void;
};

/** The qualities of a tie, several at once. None is a plain tie. */
export function QualityChips({ label, qualities, onChange }: Props) {
  const { t: signs } = useTranslation('signs');
  const choices = tieQualities.map((value) => ({
    value,
    words: signs(`quality.${value}`),
    picture: <TieSign qualities={[value]} />,
  }));
  return (
    <Chips
      several
      label={label}
      choices={choices}
      isOn={(quality) => qualities.includes(quality)}
      onToggle={(quality, on) =>
        onChange(tieQualities.filter((one) => (one === quality ? on : qualities.includes(one))))
      }
    />
  );
}
