import { describe, expect, it } from 'vitest';
import { remembranceOf } from '../../src/memory/reading.ts';
import { reportOf, stopAt } from './reports.ts';

const addressOf = (url: string) => remembranceOf(reportOf({ url }))?.reading.address;
const sitesOf = (url: string) => remembranceOf(reportOf({ url, outlet: null }))?.reading.sites;

describe('what is remembered of a page', () => {
  it('is found again by an address that stays what it is, since memories on readers’ disks hold it', () => {
    const spellings = ['https://www.here.example/News/1/', 'http://here.example/news/1?utm_source=x#top'];
    expect(spellings.map(addressOf)).toEqual(['here.example/news/1', 'here.example/news/1']);
    expect(addressOf('https://here.example/?p=2&a=1')).toBe('here.example/?a=1&p=2');
  });

  it('lies with its site and those above it', () => {
    expect(sitesOf('https://www.news.here.example/1')).toEqual(['news.here.example', 'here.example']);
    expect(sitesOf('https://here.example./1')).toEqual(['here.example']);
    expect(sitesOf('http://localhost:8080/1')).toEqual(['localhost']);
    expect(sitesOf('http://127.0.0.1/1')).toEqual(['127.0.0.1']);
    expect(sitesOf('http://[::1]/1')).toEqual(['[::1]']);
  });

  it('has the same id wherever the same was read, and another for another title, text or address', () => {
    const idOf = (report: Parameters<typeof reportOf>[0]) => remembranceOf(reportOf(report))?.reading.id;
    const id = idOf({});
    expect(idOf({ url: 'http://www.here.example/dam?fbclid=1', language: 'de', story: 'dam' })).toBe(id);
    expect(
      new Set([id, idOf({ title: 'Other' }), idOf({ paragraphs: [] }), idOf({ url: 'https://here.example/x' })]).size,
    ).toBe(4);
  });

  it('leads to the pages on its trail, but to no home page and nowhere else', () => {
    const trail = [
      stopAt('a.example', 'https://a.example/'),
      stopAt('b.example', 'https://b.example/story'),
      stopAt('c.example', 'javascript:alert(1)'),
      stopAt('someone', null, 'anonymous'),
    ];
    const reading = remembranceOf(reportOf({ trail }))?.reading;
    expect(reading?.links).toEqual(['here.example/dam', 'b.example/story']);
    expect(reading?.trail.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/story', null, null]);
  });
});
