using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersSearch.Occupations;

/// <summary>Words that people wrap round what they look for. A closed list of English, folded as the index folds words.</summary>
internal static class Chatter
{
    /// <summary>Grammar, greetings and talk about looking for a job: they say nothing about which job.</summary>
    internal static readonly FrozenSet<string> Words = WordList.Of(
        """
        a an and are as at be by for from in into is it its of on or that the their there these they this to was were will with w has have had
        i im i'm ive i've id i'd ill i'll me my mine you your ur u we us our he she his her him them who whom whose what what's whats which where
        when how why if then than so just also too very really quite some any all about up out off over do does did doing done can could
        would should may might must shall get gets getting got go goes going make makes let lets see know need needs want wants wanna gonna
        like likes love loves enjoy enjoys look looking find please plz pls thanks thank thx ta hi hello hey hiya yo ok okay erm um er umm idk lol lmao bruh bro
        mate sorry maybe perhaps kinda sorta kind kinds sort sorts type types stuff thing things something someone somebody anyone anything one ones person people's
        job jobs career careers role roles work works working vacancy vacancies profession become becoming being am been
        nhs info tell explain show give interested interest into good best allowed possible name called mean means others other
        lot lots much many more most bit little way ways dad mum mom gran
        """);

    /// <summary>Words of many a sentence that say little about which job, and stand in the texts of many: they help to rank, a little.</summary>
    internal static readonly FrozenSet<string> Faint = WordList.Of(
        """
        again allowed always anywhere around away back behind big bit bring brings bringing call called comes come day days deal dealing deals decide
        decides end even ever every everything everyone fine first front gave give gives giving happen happens hand hands help helped helper helping helps
        hold inside involve involves involving job keep keeps keeping last later least live lives living long look main matter
        near new next nice often open outside part place places plus point put puts putting real really right say says set side simple since
        small someone's sit sits sitting speak stand start started starting stay still such sure take takes taking tell thought time times together
        told top try trying turn under use used uses using usual wait wanting week well whole without wonder world worked year years
        yourself able around actually basically literally proper properly lad lads lass gonna everybody nobody somewhere
        deals dealt guys guy lady man men woman chap bloke
        """);

    /// <summary>Whether a word is of any of these kinds.</summary>
    internal static bool IsTalk(string word) =>
        Words.Contains(word) || Faint.Contains(word) || Refusals.Words.Contains(word) || Refusals.Turns.Contains(word);
}
