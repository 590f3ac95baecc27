namespace CareersWeb.Graph.Download;

/// <summary>The question whose answers the download is made of: an occupation with all that the API knows of it.</summary>
/// <remarks>
/// Left out is what says nothing of its own: <c>related</c>, whose jobs stand in <c>relatedBy</c> with their reasons, and
/// <c>EntryRoute.occupation</c>, inside which the route stands. Other occupations stand as their slugs.
/// </remarks>
internal static class ExportDocument
{
    /// <summary>Occupations of one call; the whole question about more would cost more points than one call may.</summary>
    public const int PageSize = 10;

    public const string Query =
        """
        query Export($first: Int!, $after: String) {
          occupations(first: $first, after: $after) {
            pageInfo { endCursor hasNextPage }
            nodes {
              id slug title alternativeTitles family { slug name } subfamily summary differs tasks whereYouWork typicalDay
              skills { slug name } usefulSubjects { slug name } interests settings patientContact workingPatterns hybridWorking clinical
              collections { slug name } checks
              pay {
                framework bands note meaning effectiveFrom
                england: minimum englandMaximum: maximum
                scotland: minimum(nation: SCOTLAND) scotlandMaximum: maximum(nation: SCOTLAND)
                wales: minimum(nation: WALES) walesMaximum: maximum(nation: WALES)
                northernIreland: minimum(nation: NORTHERN_IRELAND) northernIrelandMaximum: maximum(nation: NORTHERN_IRELAND)
              }
              entryRoutes {
                id type { slug kind name } title summary minimumLevel durationMonths { minimum maximum } earnWhileYouLearn leadsToRegister
                howToApply nations nationDifferences { nation text } apprenticeshipStandards { reference title level url }
                requirements { kind text level count grade subjects { slug name } alternatives essential }
                sources { name url retrieved verified }
              }
              registration { regulator abbreviation protectedTitle mandatory url alternatives }
              minimumLevel trainingYears progression { occupation { slug } kind how years } relatedBy(first: 6) { occupation { slug } reasons }
              specialismOf { slug } specialisms { slug } rewarding challenging vacanciesUrl goodToKnow nations socCode onlyRouteReason
              easyRead { path ideas { part text picture way } }
              inheritedFields lastReviewed nextReview sources { name url retrieved verified }
            }
          }
        }
        """;
}
