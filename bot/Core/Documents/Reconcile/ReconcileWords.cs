namespace TeamsIsms.Documents.Reconcile;

internal static class ReconcileWords
{
    public static readonly Words Text = new(typeof(ReconcileWords));
}
