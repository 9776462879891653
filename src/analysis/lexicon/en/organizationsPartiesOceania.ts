import { namesByGroup } from "../wordList";

/** Parties and movements of Australia, New Zealand and the Pacific, now and in history. */
export const partiesOfOceania = namesByGroup({
  Australia: `
    ALP = Australian Labor Party, Australian Conservatives, Australian Country Party
    Australian Democrats, Australian Greens, Australian Labor Party Caucus
    Australian Motoring Enthusiast Party, Australian Sex Party, Call to Australia, Centre Alliance
    Clive Palmer’s United Australia Party, Commonwealth Liberal Party, Communist Party of Australia
    Country Liberal Party, Country Party, Derryn Hinch’s Justice Party, Dignity for Disability
    Farmers and Settlers’ Association, Fiona Patten’s Reason Party, Fred Nile Group
    Free Trade Party, Jacqui Lambie Network, Katter’s Australian Party, Lang Labor
    Legalise Cannabis Australia, Liberal Country Party, Liberal National Party
    Liberal National Party of Queensland, Liberal Party of Australia, Liberal and Country League
    Liberal–National Coalition, National Civic Council, National Party of Australia
    Nationalist Party of Australia, New Guard, Nick Xenophon Team, Nuclear Disarmament Party
    One Nation, Palmer United Party, Pauline Hanson’s One Nation, Protectionist Party
    Queensland Labor Party, Reason Party, Rise Up Australia Party
    Shooters Fishers and Farmers Party, Shooters and Fishers Party, Tasmanian Greens
    Teal independents, Trumpet of Patriots, Unite Australia Party, United Australia Party
    United Tasmania Group, Victorian Labor, Victorian Socialists, Western Australian Liberal Party
  `,
  "New Zealand": `
    ACT New Zealand, ACT Party, Advance NZ, Aotearoa Legalise Cannabis Party
    Conservative Party of New Zealand, Democratic Labour Party of New Zealand
    Democrats for Social Credit, Destiny New Zealand, Future New Zealand
    Green Party of Aotearoa New Zealand, Internet Mana, Internet Party, Kiwi Party, Kotahitanga
    Kīngitanga, Mana Motuhake, Mana Movement, Mana Party, Maori Party, McGillicuddy Serious Party
    Māori Party, New Zealand First, New Zealand Labour Party, New Zealand Liberal Party
    New Zealand National Party, New Zealand Social Credit Party, NewLabour Party
    Opportunities Party, Reform Party of New Zealand, Rātana, Rātana movement, Te Pāti Māori
    The Opportunities Party, United Future, United Future New Zealand, United–Reform Coalition
    Values Party, Young Maori Party
  `,
  "Pacific islands": `
    Bougainville People’s Congress, Bougainville Revolutionary Army, Boutokaan te Koaua
    Cook Islands Party, Democratic Party of the Friendly Islands, Faʻatuatua i le Atua Samoa ua Tasi
    Fiji Association, Fiji Labour Party, FijiFirst, Fijian Association Party
    Human Rights Protection Party, Mau movement, Melanesian Progressive Pati
    National Alliance Party, National Federation Party, Nauru First
    Ownership Unity and Responsibility Party, Pangu Party, Pangu Pati, Papua Besena
    People’s National Congress of Papua New Guinea, People’s Progress Party, SODELPA
    Social Democratic Liberal Party, Solomon Islands Alliance for Change
    Solomon Islands United Party, Soqosoqo Duavata ni Lewenivanua, Soqosoqo ni Vakavulewa ni Taukei
    Tautua Samoa Party, Union of Moderate Parties, United Fiji Party, Vanua’aku Party
    Vanua’aku Pati
  `,
});
