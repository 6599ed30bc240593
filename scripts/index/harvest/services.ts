import type { HarvestPage } from './harvested.ts';
import type { Answer } from './polite-fetch.ts';
import { readOData } from './read-odata.ts';
import { readSru } from './read-sru.ts';

/** A list of publications that can be asked for by day. */
export interface Service {
  /** Names its files. */
  name: string;
  /** The address of a page: publications from a day up to but not including another, from a place in the list on. */
  address(from: string, before: string, start: number): string;
  read(answer: Answer): HarvestPage;
  /** Places in a list beyond this cannot be asked for. */
  reach: number;
}

const SRU = 'https://repository.overheid.nl/sru';
const ODATA = 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0';
const PUBLICATIONS = {
  kamerstuk: 'Kamerstuk',
  aanhangsel: 'Aanhangsel van de Handelingen',
  handelingen: 'Handelingen',
};
const PAGE = 100;

/** @param base Stands in for the hosts of both services: `<base>/sru` and `<base>/OData/v4/2.0`. */
export function createServices(base?: string): Service[] {
  const root = base?.replace(/\/+$/, '');
  const sru = root === undefined ? SRU : `${root}/sru`;
  const odata = root === undefined ? ODATA : `${root}/OData/v4/2.0`;
  return [
    ...Object.entries(PUBLICATIONS).map(([name, publication]) => sruService(sru, name, publication)),
    odataService(odata),
  ];
}

function sruService(root: string, name: string, publication: string): Service {
  return {
    name,
    reach: 10_000,
    read: readSru,
    address(from, before, start) {
      const query =
        `c.product-area==officielepublicaties AND w.publicatienaam=="${publication}"` +
        ` AND dt.date>="${from}" AND dt.date<"${before}" sortBy dt.identifier/sort.ascending`;
      return `${root}?${new URLSearchParams({
        operation: 'searchRetrieve',
        version: '2.0',
        query,
        startRecord: String(start + 1),
        maximumRecords: String(PAGE),
      }).toString()}`;
    },
  };
}

function odataService(root: string): Service {
  return {
    name: 'tweedekamer',
    reach: Infinity,
    read: readOData,
    address: (from, before, start) =>
      `${root}/Document?${new URLSearchParams({
        $filter: `Datum ge ${from} and Datum lt ${before} and Verwijderd eq false`,
        $expand: 'Kamerstukdossier($select=Nummer,Toevoeging,Titel)',
        $orderby: 'DocumentNummer',
        $count: 'true',
        $top: String(PAGE),
        $skip: String(start),
      }).toString()}`,
  };
}
