namespace CareersSearch.Evaluation;

/// <summary>How well search answers some judged queries; shares and means are from 0 to 1.</summary>
/// <param name="Class">The class of the queries, or <see cref="SearchEvaluation.AllClasses"/>.</param>
/// <param name="Queries">How many; at least 1.</param>
/// <param name="Gain">Mean normalised discounted cumulative gain of the first ten (nDCG@10).</param>
/// <param name="ReciprocalRank">Mean of one over the rank of the first right answer (MRR).</param>
/// <param name="FirstShare">Share whose first hit is a right answer.</param>
/// <param name="FirstThreeShare">Share with a right answer among the first three.</param>
/// <param name="WithoutHits">How many found nothing.</param>
public sealed record SearchFigures(
    string Class, int Queries, double Gain, double ReciprocalRank, double FirstShare, double FirstThreeShare, int WithoutHits);
